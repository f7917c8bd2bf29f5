// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

export { tableOfBike, tableOfBikeCreate } from './bike.js';
export { tableOfFirm, tableOfFirmCreate } from './firm.js';
export { tableOfList, tableOfListCreate } from './list.js';
export { tableOfPart, tableOfPartCreate } from './part.js';
export { tableOfPerson, tableOfPersonCreate } from './person.js';
export { tableOfWheel, tableOfWheelCreate } from './wheel.js';

export type * as Edm from './edm.js';

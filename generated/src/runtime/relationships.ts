// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** The key under which a type names its relationships. No object has a property with this key. */
export declare const relationships: unique symbol;

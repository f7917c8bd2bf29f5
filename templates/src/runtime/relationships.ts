/** The key under which a type names its relationships. No object has a property with this key. */
export declare const relationships: unique symbol;

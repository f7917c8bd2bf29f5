import { httpMethods, type HttpMethod } from '../../model/operation.js';

/** A request line's method, where it is one of HTTP. */
export function readMethod(method: string): HttpMethod | undefined {
  return httpMethods.find((name) => name === method.toUpperCase());
}

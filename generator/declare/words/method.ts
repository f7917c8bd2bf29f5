import { httpMethods, type HttpMethod } from '../../model/operation.js';

/** The HTTP method of a request line, in any case; undefined for any other word. */
export function readMethod(method: string): HttpMethod | undefined {
  return httpMethods.find((name) => name === method.toUpperCase());
}

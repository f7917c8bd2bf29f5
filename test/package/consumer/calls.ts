import type { CloudAppSecurityProfile, CloudAppSecurityProfileCreate, Collection } from 'security-profiles';
import type { Call, ErrorOf, HeadersOf, PathOf, PathParametersOf, QueryOf } from 'security-profiles/runtime';
import type { Same } from './same.js';
import { typed } from './typed-client.js';

// The wrapper from the package's README, with the operations of the package.
type Client = ReturnType<typeof typed>;
declare const client: Client;
const add = (body: CloudAppSecurityProfileCreate) => client.api('/Security/cloudAppSecurityProfiles/$ref').post(body);
export const added: Same<ReturnType<typeof add>, Promise<CloudAppSecurityProfile>> = true;
// @ts-expect-error: the body lacks properties
export const incomplete = () => client.api('/Security/cloudAppSecurityProfiles/$ref').post({ name: 'a' });
// @ts-expect-error: the body is missing
export const empty = () => client.api('/Security/cloudAppSecurityProfiles/$ref').post();
// @ts-expect-error: no such method is documented
export const removed = () => client.api('/Security/cloudAppSecurityProfiles/$ref').delete();
// @ts-expect-error: no such path is documented
export const lost = () => client.api('/Security/cloudAppSecurityProfile').post({});

// The same with a map that covers everything that paths can contain.
interface Order {
  id: string;
}
interface Shop {
  'GET /orders': { request: undefined; responses: { 200: Collection<Order> } };
  'POST /orders': { request: { lines: string[] }; responses: { 201: Order; 400: 'refused' } };
  'GET /orders/{id}': { request: undefined; responses: { 200: Order } };
  'GET /orders/recent': { request: undefined; responses: { 200: 'recent' } };
  'PATCH /orders/{id}': { request: Partial<Order>; responses: { 200: Order; 204: undefined } };
  'GET /orders/{order-id}/lines/{line-id}': { request: undefined; responses: { 200: 'line' } };
  'GET /orders/{id}/lines/last': { request: undefined; responses: { 200: 'last line' } };
  "GET /orders/{id}/find(by='{name}',from={start})": { request: undefined; responses: { 200: 'found' } };
  'POST /orders/{id}/cancel': { request: unknown; responses: {} };
  'GET /reports/orders': { request: undefined; responses: { 302: undefined; 404: 'lost' } };
  'GET /{any}/$count': { request: undefined; responses: { 200: number } };
}
type Shopping<Method extends string, Path extends string> = Awaited<ReturnType<Call<Shop, Method, Path>>>;

export const results: [
  Same<Shopping<'GET', '/orders'>, Collection<Order>>,
  Same<Shopping<'GET', '/orders?$filter=total gt 5/2'>, Collection<Order>>,
  Same<Shopping<'GET', '/orders/{id}'>, Order>,
  Same<Shopping<'GET', '/orders/17'>, Order>,
  Same<Shopping<'GET', `/orders/${string}`>, Order>,
  Same<Shopping<'GET', `/orders/${number}?$select=id`>, Order>,
  Same<Shopping<'GET', '/orders/recent'>, 'recent'>,
  Same<Shopping<'GET', '/orders/17/lines/4'>, 'line'>,
  Same<Shopping<'GET', `/orders/${string}/lines/${number}`>, 'line'>,
  Same<Shopping<'GET', "/orders/17/find(by='a b',from=3)">, 'found'>,
  Same<Shopping<'GET', '/orders/17/lines/last'>, 'last line'>,
  Same<Shopping<'GET', '/customers/$count'>, number>,
  Same<Shopping<'GET', '/orders/$count'>, number | Order>,
  Same<Shopping<'POST', '/orders'>, Order>,
  Same<Shopping<'POST', '/orders/17/cancel'>, unknown>,
  Same<Shopping<'PATCH', '/orders/17'>, Order | undefined>,
  Same<Shopping<'GET', '/reports/orders'>, undefined>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];

export const bodies: [
  Same<Parameters<Call<Shop, 'GET', '/orders'>>, [body?: undefined]>,
  Same<Parameters<Call<Shop, 'POST', '/orders'>>, [body: { lines: string[] }]>,
  Same<Parameters<Call<Shop, 'POST', '/orders/17/cancel'>>, [body?: unknown]>,
] = [true, true, true];

export const undocumented: [
  Same<Call<Shop, 'DELETE', '/orders/17'>, never>,
  Same<Call<Shop, 'GET', '/orders/17/lines'>, never>,
  Same<Call<Shop, 'GET', '/orders/'>, Call<Shop, 'GET', '/orders/17'>>,
  Same<Call<Shop, 'POST', '/orders/17/lines/4'>, never>,
  Same<Call<Shop, 'GET', '/Orders'>, never>,
] = [true, true, true, true, true];

// Paths are inferred from the call.
declare function api<Path extends PathOf<Shop>>(path: Path): { get: Call<Shop, 'GET', Path> };
export const written = (id: string) => api(`/orders/${id}/lines/${id.length}`).get();
export const inferred: Same<ReturnType<typeof written>, Promise<'line'>> = true;

interface Typed {
  path: { id: string };
  query?: { top?: number };
  headers: { 'If-Match': string };
  request: undefined;
  responses: { 200: Order; 404: 'lost'; 503: 'closed' };
}
export const parts: [
  Same<PathParametersOf<Typed>, { id: string }>,
  Same<QueryOf<Typed>, { top?: number } | undefined>,
  Same<HeadersOf<Typed>, { 'If-Match': string }>,
  Same<ErrorOf<Typed>, 'lost' | 'closed'>,
  Same<PathParametersOf<Shop['GET /orders']>, undefined>,
  Same<QueryOf<Shop['GET /orders']>, undefined>,
  Same<ErrorOf<Shop['GET /orders']>, unknown>,
] = [true, true, true, true, true, true, true];

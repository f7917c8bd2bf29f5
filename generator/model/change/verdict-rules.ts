import type { SubjectKind } from './subject.js';
import type { Judgement } from './verdict.js';

/** What a kind of change means. The table in docs/verdicts.md is made from these rules. */
export interface VerdictRule {
  readonly about: SubjectKind;
  readonly judgement: Judgement;
  /** What has happened. `{name}`, `{before}`, `{after}` and `{detail}` are filled in. */
  readonly says: string;
  /** Why the verdicts are as they are. */
  readonly because: string;
}

const editorial = { read: 'editorial', send: 'editorial' } as const;
const compatible = { read: 'compatible', send: 'compatible' } as const;
const breaking = { read: 'breaking', send: 'breaking' } as const;
const wider = { read: 'breaking', send: 'compatible' } as const;
const narrower = { read: 'compatible', send: 'breaking' } as const;
const breaksReaders = { read: 'breaking' } as const;
const servesReaders = { read: 'compatible' } as const;
const breaksSenders = { send: 'breaking' } as const;
const servesSenders = { send: 'compatible' } as const;

/**
 * One rule per kind of change. One principle decides: an answer may become narrower, but not wider, and what a request may contain may
 * become wider, but not narrower. A side without a verdict never meets the change.
 */
export const verdictRules = {
  'page-renamed': rule('Page', editorial, 'page renamed from {before}', 'The API is the same.'),
  'namespace-renamed': rule(
    'Namespace',
    breaking,
    'namespace renamed from {before}',
    'Payloads name their types with the namespace.',
  ),

  'type-added': rule('Type', compatible, 'type added', 'Nothing used it before.'),
  'type-removed': rule('Type', breaking, 'type removed', 'Code that uses the type no longer compiles.'),
  'type-renamed': rule('Type', breaking, 'type renamed from {before}', 'Payloads and code use the name.'),
  'type-kind-changed': rule(
    'Type',
    breaking,
    'was {before} and is now {after}',
    'Values are written in another way, or are identified in another way.',
  ),
  'base-type-changed': rule(
    'Type',
    breaking,
    'base type changed from {before} to {after}',
    'What the type inherits is different, and a value is no longer one of the former base type.',
  ),
  'base-type-extended': rule(
    'Type',
    compatible,
    'base type changed from {before} to {after}',
    'The type has everything that it had, and is still one of the former base type.',
  ),
  'key-changed': rule(
    'Type',
    breaking,
    'key changed from {before} to {after}',
    'Clients identify objects, and address them, by the key.',
  ),
  'type-became-abstract': rule(
    'Type',
    narrower,
    'is now abstract',
    'No request can create one; answers contain subtypes.',
  ),
  'type-no-longer-abstract': rule(
    'Type',
    servesSenders,
    'is no longer abstract',
    'Requests can create one. Readers know the type as the base of its subtypes.',
  ),
  'type-opened': rule('Type', compatible, 'is now open', 'Readers ignore properties that they do not know.'),
  'type-closed': rule('Type', narrower, 'is no longer open', 'Requests can no longer add properties of their own.'),

  'property-added': rule('Property', compatible, 'property {name} added', 'Nobody has to read or send it.'),
  'required-property-added': rule(
    'Property',
    narrower,
    'property {name} added, which {detail} must contain',
    'Requests that were complete lack the property.',
  ),
  'property-removed': rule(
    'Property',
    breaking,
    'property {name} removed',
    'Answers lack a value that was documented, and the service may refuse requests that contain it.',
  ),
  'property-renamed': rule(
    'Property',
    breaking,
    'property {name} renamed from {before}',
    'Answers lack the former name, and the service may refuse requests that contain it.',
  ),
  'type-widened': rule(
    'Property',
    wider,
    'type of {name} widened from {before} to {after}',
    'Answers contain values that readers did not expect; whatever was sent before is still valid.',
  ),
  'type-narrowed': rule(
    'Property',
    narrower,
    'type of {name} narrowed from {before} to {after}',
    'Readers know every value; requests may contain values that are no longer valid.',
  ),
  'type-changed': rule(
    'Property',
    breaking,
    'type of {name} changed from {before} to {after}',
    'Values of the one type are not values of the other.',
  ),
  'type-reworded': rule(
    'Property',
    compatible,
    'type of {name} is called {after} instead of {before}',
    'Both types have the same values.',
  ),
  'property-became-nullable': rule(
    'Property',
    wider,
    '{name} may now be null',
    'Readers must expect null; no request has to send it.',
  ),
  'property-no-longer-nullable': rule(
    'Property',
    narrower,
    '{name} may no longer be null',
    'Readers that expect null still work; requests can no longer send it.',
  ),
  'property-became-relationship': rule(
    'Property',
    breaksReaders,
    '{name} is now a relationship',
    'Answers contain a relationship only if the request expands it.',
  ),
  'relationship-became-property': rule(
    'Property',
    servesReaders,
    '{name} is no longer a relationship',
    'Answers contain the property without being asked for it.',
  ),
  'always-returned': rule('Property', servesReaders, '{name} is now always returned', 'Readers may rely on more.'),
  'no-longer-always-returned': rule(
    'Property',
    breaksReaders,
    '{name} is no longer always returned',
    'Readers relied on the property.',
  ),
  'newly-returned': rule('Property', servesReaders, '{name} is now returned', 'Readers ignore what they do not know.'),
  'no-longer-returned': rule('Property', breaksReaders, '{name} is no longer returned', 'Readers relied on it.'),
  'returned-on-select': rule(
    'Property',
    breaksReaders,
    '{name} is now returned only on $select',
    'Requests without $select no longer get the property.',
  ),
  'returned-by-default': rule(
    'Property',
    servesReaders,
    '{name} is now returned without $select',
    'Readers ignore what they did not ask for.',
  ),
  'now-required': rule(
    'Property',
    breaksSenders,
    '{name} is now required in {detail}',
    'Requests that were complete lack the property.',
  ),
  'no-longer-required': rule(
    'Property',
    servesSenders,
    '{name} is no longer required in {detail}',
    'Requests that contain the property are still valid.',
  ),
  'now-accepted': rule(
    'Property',
    servesSenders,
    '{name} is now accepted in {detail}',
    'Requests without the property are still valid.',
  ),
  'no-longer-accepted': rule(
    'Property',
    breaksSenders,
    '{name} is no longer accepted in {detail}',
    'The service refuses or ignores the value that is sent.',
  ),
  'bound-tightened': rule(
    'Property',
    narrower,
    'limit of {name} tightened from {before} to {after}',
    'Requests may contain values beyond the new limit.',
  ),
  'bound-loosened': rule(
    'Property',
    wider,
    'limit of {name} loosened from {before} to {after}',
    'Answers may contain values beyond the former limit.',
  ),
  'bound-changed': rule(
    'Property',
    breaking,
    'limit of {name} changed from {before} to {after}',
    'Some values have become valid, and others are no longer valid.',
  ),
  'default-changed': rule(
    'Property',
    breaksSenders,
    'default of {name} changed from {before} to {after}',
    'A request without the property means something else.',
  ),
  'default-stated': rule(
    'Property',
    editorial,
    'default of {name} stated: {after}',
    'The documentation did not say what a request without the property means.',
  ),
  'default-no-longer-stated': rule(
    'Property',
    editorial,
    'default of {name} is no longer stated: {before}',
    'The documentation no longer says what a request without the property means.',
  ),
  'query-support-added': rule(
    'Property',
    servesSenders,
    '{name} now supports {after}',
    'Requests without it are still valid.',
  ),
  'query-support-removed': rule(
    'Property',
    breaksSenders,
    '{name} no longer supports {before}',
    'The service refuses requests that use it.',
  ),

  'member-added': rule(
    'Member',
    compatible,
    'member {name} added',
    'The documentation says that members may be added, so readers expect members that they do not know.',
  ),
  'member-added-to-closed': rule(
    'Member',
    wider,
    'member {name} added to a closed list',
    'Readers that know every member get one that they do not know; no request has to send it.',
  ),
  'member-removed': rule(
    'Member',
    narrower,
    'member {name} removed',
    'Readers know every member that is left; requests that contain the removed one are refused.',
  ),
  'member-renamed': rule('Member', breaking, 'member {name} renamed from {before}', 'Payloads contain the name.'),
  'member-value-changed': rule(
    'Member',
    breaking,
    'value of member {name} changed from {before} to {after}',
    'Clients that know members by value take one for another.',
  ),
  'member-value-stated': rule(
    'Member',
    editorial,
    'value of member {name} stated: {after}',
    'The documentation did not say which number the member has.',
  ),
  'member-value-no-longer-stated': rule(
    'Member',
    editorial,
    'value of member {name} is no longer stated: {before}',
    'The documentation no longer says which number the member has.',
  ),
  'enum-opened': rule(
    'Member',
    wider,
    'is now open: {name} stands for members that are added later',
    'Readers must expect members that they do not know.',
  ),
  'enum-closed': rule(
    'Member',
    servesReaders,
    'is now closed: no member stands for those that are added later',
    'Readers know every member.',
  ),
  'flags-changed': rule(
    'Type',
    breaking,
    'was {before} and is now {after}',
    'Several members in one value are read and sent in another way.',
  ),

  'operation-added': rule('Operation', compatible, 'operation added', 'Nothing called it before.'),
  'operation-removed': rule('Operation', breaking, 'operation removed', 'Calls fail.'),
  'operation-moved': rule(
    'Operation',
    breaksSenders,
    'moved from {before} to {after}',
    'Calls of the former route fail.',
  ),
  'route-added': rule('Route', servesSenders, 'request line {name} added', 'The others still work.'),
  'route-removed': rule('Route', breaksSenders, 'request line {name} removed', 'Calls of this route fail.'),
  'route-respelled': rule(
    'Route',
    editorial,
    'request line is written {after} instead of {before}',
    'It is the same request line; only how much of the address the page writes differs.',
  ),
  'placeholder-renamed': rule(
    'Route',
    editorial,
    'request line is written {after} instead of {before}',
    'A request contains a value in place of the name.',
  ),
  'permission-raised': rule(
    'Permission',
    breaksSenders,
    'permission for {name} changed from {before} to {after}',
    'A caller with a permission that was sufficient is refused.',
  ),
  'permission-lowered': rule(
    'Permission',
    servesSenders,
    'permission for {name} changed from {before} to {after}',
    'Every permission that was sufficient still is.',
  ),
  'permission-reordered': rule(
    'Permission',
    editorial,
    'permission for {name} changed from {before} to {after}',
    'The same permissions are sufficient; only their order differs, least privileged first.',
  ),
  'permission-denied': rule(
    'Permission',
    breaksSenders,
    '{name} is no longer supported (was {before})',
    'Callers of this kind are refused.',
  ),
  'permission-granted': rule(
    'Permission',
    servesSenders,
    '{name} is now supported with {after}',
    'Callers of this kind were refused.',
  ),
  'permission-note-edited': rule(
    'Permission',
    editorial,
    'note on the permission for {name} edited',
    'What the page writes instead of permissions is prose.',
  ),
  'permission-undocumented': rule(
    'Permission',
    editorial,
    'permission for {name} is no longer documented (was {before})',
    'The documentation says nothing, which refuses nobody.',
  ),
  'header-added': rule('Header', servesSenders, 'header {name} added', 'Requests without it are still valid.'),
  'required-header-added': rule('Header', breaksSenders, 'required header {name} added', 'Requests lack the header.'),
  'header-removed': rule(
    'Header',
    servesSenders,
    'header {name} removed',
    'A service ignores headers that it does not know.',
  ),
  'header-now-required': rule(
    'Header',
    breaksSenders,
    'header {name} is now required',
    'Requests may lack the header.',
  ),
  'header-no-longer-required': rule(
    'Header',
    servesSenders,
    'header {name} is no longer required',
    'Requests with the header are still valid.',
  ),
  'header-edited': rule(
    'Header',
    editorial,
    'header {name} edited',
    'What the page writes about the value is prose; `required` is judged by itself.',
  ),
  'query-option-added': rule(
    'QueryOption',
    servesSenders,
    'query option {name} is now supported',
    'Requests without it are still valid.',
  ),
  'query-option-removed': rule(
    'QueryOption',
    breaksSenders,
    'query option {name} is no longer supported',
    'The service refuses or ignores it.',
  ),

  'parameter-added': rule('Parameter', servesSenders, 'parameter {name} added', 'Requests without it are still valid.'),
  'required-parameter-added': rule(
    'Parameter',
    breaksSenders,
    'required parameter {name} added',
    'Requests that were complete lack the parameter.',
  ),
  'parameter-removed': rule(
    'Parameter',
    breaksSenders,
    'parameter {name} removed',
    'The service refuses or ignores the parameter.',
  ),
  'parameter-renamed': rule(
    'Parameter',
    breaksSenders,
    'parameter {name} renamed from {before}',
    'The service refuses or ignores the former name.',
  ),
  'parameter-moved': rule(
    'Parameter',
    breaksSenders,
    'parameter {name} moved from the {before} to the {after}',
    'The service looks for the value in another part of the request.',
  ),
  'parameter-now-required': rule(
    'Parameter',
    breaksSenders,
    'parameter {name} is now required',
    'Requests that were complete lack the parameter.',
  ),
  'parameter-no-longer-required': rule(
    'Parameter',
    servesSenders,
    'parameter {name} is no longer required',
    'Requests with the parameter are still valid.',
  ),
  'parameter-type-widened': rule(
    'Parameter',
    servesSenders,
    'type of parameter {name} widened from {before} to {after}',
    'Whatever was sent before is still valid.',
  ),
  'parameter-type-narrowed': rule(
    'Parameter',
    breaksSenders,
    'type of parameter {name} narrowed from {before} to {after}',
    'Requests may contain values that are no longer valid.',
  ),
  'parameter-type-changed': rule(
    'Parameter',
    breaksSenders,
    'type of parameter {name} changed from {before} to {after}',
    'Values of the one type are not values of the other.',
  ),
  'parameter-bound-tightened': rule(
    'Parameter',
    breaksSenders,
    'limit of parameter {name} tightened from {before} to {after}',
    'Requests may contain values beyond the new limit.',
  ),
  'parameter-bound-loosened': rule(
    'Parameter',
    servesSenders,
    'limit of parameter {name} loosened from {before} to {after}',
    'Whatever was sent before is still valid.',
  ),
  'parameter-default-changed': rule(
    'Parameter',
    breaksSenders,
    'default of parameter {name} changed from {before} to {after}',
    'A request without the parameter means something else.',
  ),
  'parameter-default-stated': rule(
    'Parameter',
    editorial,
    'default of parameter {name} stated: {after}',
    'The documentation did not say what a request without the parameter means.',
  ),
  'parameter-default-no-longer-stated': rule(
    'Parameter',
    editorial,
    'default of parameter {name} is no longer stated: {before}',
    'The documentation no longer says what a request without the parameter means.',
  ),
  'parameter-value-added': rule(
    'ParameterValue',
    servesSenders,
    'parameter value {name} added',
    'Requests with the other values are still valid.',
  ),
  'parameter-value-changed': rule(
    'ParameterValue',
    breaksSenders,
    'value of {name} changed from {before} to {after}',
    'Requests with the former value mean something else.',
  ),
  'parameter-value-removed': rule(
    'ParameterValue',
    breaksSenders,
    'parameter value {name} removed',
    'The service refuses requests with this value.',
  ),
  'parameter-values-closed': rule(
    'Parameter',
    breaksSenders,
    'parameter {name} takes only the listed values now',
    'The service refuses other values.',
  ),
  'parameter-values-opened': rule(
    'Parameter',
    servesSenders,
    'parameter {name} takes other values than the listed ones now',
    'The listed values are still valid.',
  ),
  'request-body-added': rule(
    'RequestBody',
    servesSenders,
    'request body {after} added',
    'The body is an object of optional parameters, so requests without one are still valid.',
  ),
  'required-request-body-added': rule(
    'RequestBody',
    breaksSenders,
    'request body {after} is now required',
    'Requests lack the body.',
  ),
  'request-body-removed': rule(
    'RequestBody',
    breaksSenders,
    'request body {before} removed',
    'The service refuses or ignores the body that is sent.',
  ),
  'request-body-widened': rule(
    'RequestBody',
    servesSenders,
    'request body widened from {before} to {after}',
    'Whatever was sent before is still valid.',
  ),
  'request-body-changed': rule(
    'RequestBody',
    breaksSenders,
    'request body changed from {before} to {after}',
    'Bodies that were sent are no longer valid.',
  ),

  'success-status-added': rule(
    'Response',
    servesReaders,
    'status {name} added',
    'Clients take it for the success that they know (RFC 9110, section 15), and its body is one that they know.',
  ),
  'success-status-added-with-other-body': rule(
    'Response',
    breaksReaders,
    'status {name} added, with another body',
    'Readers get a body that they did not expect.',
  ),
  'error-status-added': rule(
    'Response',
    servesReaders,
    'status {name} added',
    'Readers must expect errors that are not documented.',
  ),
  'success-status-removed': rule(
    'Response',
    breaksReaders,
    'status {name} removed',
    'Readers that wait for this answer never get it.',
  ),
  'error-status-removed': rule('Response', servesReaders, 'status {name} removed', 'Readers handle one error less.'),
  'status-changed': rule(
    'Response',
    breaksReaders,
    'status changed from {before} to {after}',
    'Readers that compare the status take the answer for another one.',
  ),
  'response-widened': rule(
    'Response',
    breaksReaders,
    'answer {name} widened from {before} to {after}',
    'Answers contain values that readers did not expect.',
  ),
  'response-narrowed': rule(
    'Response',
    servesReaders,
    'answer {name} narrowed from {before} to {after}',
    'Readers know every value.',
  ),
  'response-changed': rule(
    'Response',
    breaksReaders,
    'answer {name} changed from {before} to {after}',
    'Readers expect something else.',
  ),
  'response-stated': rule(
    'Response',
    servesReaders,
    'answer {name} is now documented: {after}',
    'The documentation did not say what the answer contains.',
  ),
  'response-no-longer-stated': rule(
    'Response',
    servesReaders,
    'answer {name} is no longer documented (was {before})',
    'The documentation no longer says what the answer contains.',
  ),

  'type-deprecated': rule('Type', compatible, 'is now deprecated', 'It still works.'),
  'type-no-longer-deprecated': rule('Type', compatible, 'is no longer deprecated', 'It works as before.'),
  'type-deprecation-edited': rule('Type', editorial, 'text of the deprecation edited', 'It was deprecated before.'),
  'property-deprecated': rule('Property', compatible, '{name} is now deprecated', 'It still works.'),
  'property-no-longer-deprecated': rule(
    'Property',
    compatible,
    '{name} is no longer deprecated',
    'It works as before.',
  ),
  'property-deprecation-edited': rule(
    'Property',
    editorial,
    'text of the deprecation of {name} edited',
    'It was deprecated before.',
  ),
  'member-deprecated': rule('Member', compatible, 'member {name} is now deprecated', 'It still works.'),
  'member-no-longer-deprecated': rule(
    'Member',
    compatible,
    'member {name} is no longer deprecated',
    'It works as before.',
  ),
  'member-deprecation-edited': rule(
    'Member',
    editorial,
    'text of the deprecation of member {name} edited',
    'It was deprecated before.',
  ),
  'parameter-deprecated': rule('Parameter', servesSenders, 'parameter {name} is now deprecated', 'It still works.'),
  'parameter-no-longer-deprecated': rule(
    'Parameter',
    servesSenders,
    'parameter {name} is no longer deprecated',
    'It works as before.',
  ),
  'parameter-deprecation-edited': rule(
    'Parameter',
    editorial,
    'text of the deprecation of parameter {name} edited',
    'It was deprecated before.',
  ),
  'type-description-edited': rule(
    'Type',
    editorial,
    'description edited',
    'Facts in a description are judged by themselves.',
  ),
  'property-description-edited': rule(
    'Property',
    editorial,
    'description of {name} edited',
    'Facts in a description are judged by themselves.',
  ),
  'member-description-edited': rule(
    'Member',
    editorial,
    'description of member {name} edited',
    'The member is the same.',
  ),
  'operation-description-edited': rule('Operation', editorial, 'description edited', 'The operation is the same.'),
  'operation-title-edited': rule(
    'Operation',
    editorial,
    'title changed from {before} to {after}',
    'The operation is the same.',
  ),
  'parameter-description-edited': rule(
    'Parameter',
    editorial,
    'description of parameter {name} edited',
    'Facts in a description are judged by themselves.',
  ),
  'parameter-value-description-edited': rule(
    'ParameterValue',
    editorial,
    'description of parameter value {name} edited',
    'The value is the same.',
  ),
  'example-added': rule(
    'Example',
    editorial,
    '{detail} example {name} added',
    'An example shows what is documented elsewhere.',
  ),
  'example-removed': rule(
    'Example',
    editorial,
    '{detail} example {name} removed',
    'An example shows what is documented elsewhere.',
  ),
  'example-edited': rule(
    'Example',
    editorial,
    '{detail} example {name} edited',
    'An example shows what is documented elsewhere.',
  ),
} as const;

/** Defines a rule; the parameters keep their literal types, on which the type of a change depends. */
function rule<const About extends SubjectKind, const J extends Judgement>(
  about: About,
  judgement: J,
  says: string,
  because: string,
): VerdictRule & { readonly about: About } {
  return { about, judgement, says, because };
}

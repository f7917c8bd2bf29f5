import type { Rule } from '../rule.js';
import { announcedDeprecation } from './announced-deprecation.js';
import { backslashInUrl } from './backslash-in-url.js';
import { contentLength } from './content-length.js';
import { contradictoryAnswers } from './contradictory-answers.js';
import { contradictoryFlags } from './contradictory-flags.js';
import { deadLink } from './dead-link.js';
import { emptyFrontMatter } from './empty-front-matter.js';
import { enumWithoutMembers } from './enum-without-members.js';
import { exampleDeviation } from './example-deviation.js';
import { exampleMethodMismatch } from './example-method-mismatch.js';
import { examplePathMismatch } from './example-path-mismatch.js';
import { methodReturnMismatch } from './method-return-mismatch.js';
import { missingLinkTarget } from './missing-link-target.js';
import { readOnlyInRequest } from './read-only-in-request.js';
import { referencePathMismatch } from './reference-path-mismatch.js';
import { repeatedRow } from './repeated-row.js';
import { representationMismatch } from './representation-mismatch.js';
import { requiredButAbsent } from './required-but-absent.js';
import { resourceInError } from './resource-in-error.js';
import { severalDefinitions } from './several-definitions.js';
import { statusMismatch } from './status-mismatch.js';
import { synthesizedEnumName } from './synthesized-enum-name.js';
import { templateSection } from './template-section.js';
import { typeNameWithoutHash } from './type-name-without-hash.js';
import { typeWithoutPage } from './type-without-page.js';
import { undocumentedBodyProperty } from './undocumented-body-property.js';
import { undocumentedExampleProperty } from './undocumented-example-property.js';
import { undocumentedAnswer } from './undocumented-answer.js';
import { unexpectedBody } from './unexpected-body.js';
import { unknownAnnotatedProperty } from './unknown-annotated-property.js';
import { wrongDocType } from './wrong-doc-type.js';
import { duplicateRoute } from './duplicate-route.js';
import { listMismatch } from './list-mismatch.js';
import { missingBody } from './missing-body.js';
import { misspeltRequestPart } from './misspelt-request-part.js';
import { misspeltPermission } from './misspelt-permission.js';
import { pathParameterMismatch } from './path-parameter-mismatch.js';
import { wrongDefault } from './wrong-default.js';

/** All rules, one file per rule. */
export const rules: readonly Rule[] = [
  announcedDeprecation,
  backslashInUrl,
  contentLength,
  contradictoryAnswers,
  contradictoryFlags,
  deadLink,
  emptyFrontMatter,
  enumWithoutMembers,
  exampleDeviation,
  exampleMethodMismatch,
  examplePathMismatch,
  methodReturnMismatch,
  missingLinkTarget,
  readOnlyInRequest,
  referencePathMismatch,
  repeatedRow,
  representationMismatch,
  requiredButAbsent,
  resourceInError,
  severalDefinitions,
  statusMismatch,
  synthesizedEnumName,
  templateSection,
  typeNameWithoutHash,
  typeWithoutPage,
  undocumentedAnswer,
  undocumentedBodyProperty,
  undocumentedExampleProperty,
  unexpectedBody,
  unknownAnnotatedProperty,
  wrongDocType,
  duplicateRoute,
  listMismatch,
  missingBody,
  misspeltPermission,
  misspeltRequestPart,
  pathParameterMismatch,
  wrongDefault,
];

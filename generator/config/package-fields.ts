import { boolean, dictionary, either, list, matching, record, text, url } from '../model/option/option-types.js';

const packageName = matching(/^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/, 'an npm package name');

const packageVersion = matching(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/, 'a version such as 1.2.0');

const person = either(text, record({ name: text, email: text, url }));

/** The fields of `package.json` that pass through from the configuration as they are. */
export const packageFields = {
  description: text,
  private: boolean,
  license: text,
  author: person,
  contributors: list(person),
  homepage: url,
  repository: either(text, record({ type: text, url: text, directory: text })),
  bugs: either(text, record({ url, email: text })),
  funding: either(text, record({ type: text, url })),
  keywords: list(text),
  publishConfig: dictionary(either(text, boolean)),
} as const;

/** What the configuration says about the package: its name and version, and fields of `package.json`. */
export const packageDescription = record({ name: packageName, version: packageVersion, ...packageFields });

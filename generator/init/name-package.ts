/** What a package can be named after. */
interface NameSources {
  /** The namespace of the API; empty if it has none. */
  readonly namespace: string;
  /** The name in the package.json of the project, or that of its folder. */
  readonly project: string;
}

/**
 * Names the generated package: `contoso-sales` for the namespace `contoso.sales`, otherwise `shop-api` for the project `shop`. In the scope of
 * the project, if that has one: `@contoso/sales`.
 */
export function namePackage({ namespace, project }: NameSources): string {
  const [, scope = '', simple = ''] = /^(@[^/]*\/)?(.*)$/s.exec(project) ?? [];
  const name = wordsIn(namespace) || `${wordsIn(simple)}-api`.replace(/^-/, '');
  if (!/^@[a-z\d~-][a-z\d._~-]*\/$/.test(scope)) return name;
  const prefix = `${scope.slice(1, -1)}-`;
  return `${scope}${name.startsWith(prefix) ? name.slice(prefix.length) : name}`;
}

function wordsIn(text: string): string {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).join('-');
}

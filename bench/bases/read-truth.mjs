/** The base type of every structured type in a CSDL XML document, all names in lower case. */
export function readTruth(xml) {
  const bases = new Map();
  const [, alias = ''] = /Alias="([^"]*)"/.exec(xml) ?? [];
  const [, main = ''] = /<Schema [^>]*Namespace="([^"]*)"[^>]*Alias=/.exec(xml) ?? [];
  let namespace = '';
  for (const [, tag, attributes] of xml.matchAll(/<(Schema|EntityType|ComplexType)\s([^>]*)>/g)) {
    const value = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    if (tag === 'Schema') namespace = value('Namespace');
    else bases.set(`${namespace}.${value('Name')}`.toLowerCase(), qualify(value('BaseType')));
  }
  return bases;

  function qualify(name) {
    if (name === undefined) return undefined;
    const own = main === '' ? namespace : main;
    return (alias !== '' && name.startsWith(`${alias}.`) ? own + name.slice(alias.length) : name).toLowerCase();
  }
}

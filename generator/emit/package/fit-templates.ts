/** Fits every template to a service with or without OData. */
export function fitTemplates(templates: ReadonlyMap<string, string>, odata: boolean): ReadonlyMap<string, string> {
  return new Map([...templates].map(([path, text]) => [path, fitTemplate(text, odata)]));
}

/**
 * Removes the regions of a template that are for OData, or the marks of these regions. Without OData, scalars have bare names.
 * A region of a README is an item of a list, which has no blank lines.
 */
function fitTemplate(text: string, odata: boolean): string {
  if (odata) {
    return text
      .replace(/^ *\/\/ #(?:region odata|endregion)\n/gm, '')
      .replace(/\n+<!-- #(?:region odata|endregion) -->\n+/g, '\n');
  }
  return text
    .replace(/^ *\/\/ #region odata\n[^]*?#endregion\n/gm, '')
    .replace(/\n+<!-- #region odata -->\n[^]*?<!-- #endregion -->\n+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll("'Edm.", "'");
}

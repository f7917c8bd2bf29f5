/** Prints the sizes as Markdown. */
export function showSizes(sizes) {
  return [
    'A consumer that imports one thing, bundled by esbuild: bytes.',
    '',
    '| imports | minified | and gzipped | at most | |',
    '| :-- | --: | --: | --: | :-- |',
    ...sizes.map(({ imports, minified, gzipped, limit }) => {
      return `| \`${imports}\` | ${minified} | ${gzipped} | ${limit} | ${gzipped <= limit ? 'reached' : '**not reached**'} |`;
    }),
  ].join('\n');
}

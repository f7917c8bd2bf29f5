/** The environment as a line of Markdown. */
export function showEnvironment({ date, node, processor, packages }) {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `Measured ${date} on ${processor}, Node ${node}; ${versions.join(', ')}.`;
}

let made = 0;

/**
 * Runs an expression for each of some values and adds up what it gives. Made of its text, each anew (two of the same text would be
 * one): in one loop for all, the engine could not inline any of them, and what it learns of one would be a burden to the others.
 */
export function makeLoop(expression, scope) {
  const names = Object.keys(scope);
  made += 1;
  const text = `// ${made}
    let result;
    return function (values) {
      let sum = 0;
      for (let position = 0; position < values.length; position += 1) {
        const value = values[position];
        sum += Number(${expression});
      }
      return sum;
    };`;
  return new Function(...names, text)(...names.map((name) => scope[name]));
}

let made = 0;

/**
 * Makes a function that evaluates an expression for each value and adds up the results. Each is compiled from text of its own: in a
 * shared loop, the engine could not inline the expressions, and what it learns about one would slow down the others.
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

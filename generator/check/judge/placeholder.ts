import { readPlaceholderWord } from '../../model/edm/primitive-words.js';
import { isNumeric, type PrimitiveName } from '../../model/edm/primitives.js';
import { elementType, type TypeReference } from '../../model/edm/type-reference.js';

/**
 * Whether a string that its type rejects is a placeholder instead of a mistake: `"String (timestamp)"` for a DateTimeOffset. This
 * depends on the declared type: `"Boolean"` is a placeholder for a Boolean, but may be a member of an enum.
 */
export function isPlaceholder(text: string, declared: TypeReference): boolean {
  if (isBracketed(text) || isCutShort(text) || /^[\w.-]{1,80}-value(?:-?\d{1,3})?$/i.test(text)) return true;
  const type = elementType(declared);
  const name = text.replace(/ ?\([^()]{1,40}\)$/, '').toLowerCase();
  if (type.kind === 'Primitive') return isStandInFor(type.name, name);
  return name === 'string' || isChoice(text) || text.startsWith('@odata.type');
}

/** Whether a word stands for any value of a type: `"String"`, any number for a number, `"date"` for a date and time, or the type's name. */
function isStandInFor(type: PrimitiveName, word: string): boolean {
  const named = readPlaceholderWord(word);
  if (named === undefined) return false;
  return (
    named === type || named === 'Edm.String' || (isNumeric(named) && isNumeric(type)) || (isDay(named) && isDay(type))
  );
}

function isDay(name: PrimitiveName): boolean {
  return name === 'Edm.Date' || name === 'Edm.DateTimeOffset';
}

/** Whether the text is a placeholder in brackets: `<id>`, `{id}`. */
function isBracketed(text: string): boolean {
  return /^(?:<[^<>]{1,200}>|\{[^{}]{1,200}\})$/.test(text);
}

/** Whether the text is empty, or only the beginning of a long value: `"eyJ0eXAi..."`. */
function isCutShort(text: string): boolean {
  return text.trim() === '' || /(?:\.{3}|…)$/.test(text);
}

/** Whether the text lists the members instead of one of them: `"new | paid | shipped"`. */
function isChoice(text: string): boolean {
  return text.length < 2000 && text.includes('|');
}

/** The number that two digits at a position make; negative where these are no digits. */
export function digitsAt(text: string, position: number): number {
  const tens = text.charCodeAt(position) - 48;
  const ones = text.charCodeAt(position + 1) - 48;
  // Outside of the text charCodeAt gives NaN, for which every comparison is false.
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

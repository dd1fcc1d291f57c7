import type { Words } from "../words/words.ts";

const groupLength = 3;
/** Shorter numbers are read without parted groups. */
const longNumber = 5;

/** Digits in groups of three from the right. */
function grouped(digits: string, group: string): string {
  if (digits.length < longNumber) return digits;
  const first = digits.length % groupLength || groupLength;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += groupLength) groups.push(digits.slice(at, at + groupLength));
  return groups.join(group);
}

/** A number as readers write it: "72 Millionen", "12.500", "1,5". Numbers JavaScript writes with an exponent stay as they are. */
export function numberWords(value: number, { numbers }: Pick<Words, "numbers">): string {
  const scale = numbers.scales.find(({ size }) => Math.abs(value) >= size && (value * 10) % size === 0);
  if (scale !== undefined) {
    const amount = value / scale.size;
    return `${numberWords(amount, { numbers })} ${scale.names[amount === 1 ? 0 : 1]}`;
  }
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (found === null) return String(value);
  const [, sign = "", whole = "", fraction] = found;
  return `${sign}${grouped(whole, numbers.group)}${fraction === undefined ? "" : `${numbers.decimal}${fraction}`}`;
}

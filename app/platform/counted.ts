/** A number with its noun, as staff read it: "1 person", "1,216 people". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** Tells in which row a text came before (0: in none) and remembers it for the rows after. */
export type SeenTexts = (text: string, row: number) => number;

const FIRST_SLOTS = 16_384;

/**
 * Remembers texts by 64 bits of hash in typed arrays, since keeping 100,000 strings alive costs
 * more than parsing their file. Among a million different texts the chance that any two are taken
 * for one is about 3 in 100 million.
 */
export function seenTexts(): SeenTexts {
  let rows = new Int32Array(FIRST_SLOTS);
  let hashes = new Int32Array(2 * FIRST_SLOTS);
  let filled = 0;

  function place(low: number, high: number, row: number): number {
    const last = rows.length - 1;
    let slot = low & last;
    for (let known = rows[slot]; known; known = rows[slot]) {
      if (hashes[2 * slot] === low && hashes[2 * slot + 1] === high) return known;
      slot = (slot + 1) & last;
    }
    rows[slot] = row;
    hashes[2 * slot] = low;
    hashes[2 * slot + 1] = high;
    filled++;
    return 0;
  }

  function grow(): void {
    const before = { rows, hashes };
    rows = new Int32Array(4 * before.rows.length);
    hashes = new Int32Array(4 * before.hashes.length);
    filled = 0;
    for (let slot = 0; slot < before.rows.length; slot++) {
      const row = before.rows[slot] ?? 0;
      if (row > 0) place(before.hashes[2 * slot] ?? 0, before.hashes[2 * slot + 1] ?? 0, row);
    }
  }

  return (text, row) => {
    if (2 * filled > rows.length) grow();
    let low = text.length;
    let high = 0x1e3779b1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x85ebca77);
      low = (low << 13) | (low >>> 19);
      high = Math.imul(high ^ unit, 0xc2b2ae3d);
      high = (high << 17) | (high >>> 15);
    }
    return place(mixed(low), mixed(high), row);
  };
}

/** Every bit of the sum reaches every bit of the result. */
function mixed(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x27d4eb2f);
  const twice = Math.imul(once ^ (once >>> 13), 0x165667b1);
  return twice ^ (twice >>> 16);
}

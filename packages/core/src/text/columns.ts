const slabSize = 1 << 16;
let slab = new Int32Array(slabSize);
let used = 0;

/** A list of zeros. Short ones are cut from a larger list, each from a part of its own: to allocate one costs more than to fill it. */
export function column(length: number): Int32Array {
  if (length > slabSize / 8) return new Int32Array(length);
  if (used + length > slabSize) {
    slab = new Int32Array(slabSize);
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}

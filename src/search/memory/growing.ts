type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The array itself when it is long enough, else a copy half as long again as asked. */
export const grown = <Kind extends Numbers>(array: Kind, length: number): Kind => {
  if (length <= array.length) return array;
  const Made = array.constructor as new (length: number) => Kind;
  const larger = new Made(Math.max(1_024, Math.ceil(length * 1.5)));
  larger.set(array);
  return larger;
};

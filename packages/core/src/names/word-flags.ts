/** What is known of a word by its form alone; bits, because a word may be several: "Essen", "Kohl", "Mark". */
export const is = {
  man: 1,
  woman: 2,
  surname: 4,
  town: 8,
  land: 16,
  water: 32,
  organisation: 64,
  noun: 128,
  office: 256,
  title: 512,
  particle: 1024,
  function: 2048,
  acronym: 4096,
  camel: 8192,
  placeShape: 16384,
  surnameShape: 32768,
  people: 65536,
  adjective: 262144,
  genitive: 524288,
  body: 1 << 20,
  /** A capitalised word of which nothing else is known. */
  unknown: 1 << 21,
  site: 1 << 22,
  strongPlaceShape: 1 << 23,
  /** Announces an organisation or a place: "Konzern", "Provinzhauptstadt". */
  organisationNoun: 1 << 24,
  placeNoun: 1 << 25,
} as const;

export const firstName = is.man | is.woman;
export const place = is.town | is.land | is.water;

/** The apostrophes, and the accents and primes that people type for one. They disappear in addresses. */
export const APOSTROPHES = /['`\u00B4\u02B9\u02BB\u02BC\u02C8\u2018\u2019\u201B\u2032\uFF07]/g;

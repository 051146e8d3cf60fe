/** The keys of the English, in other words. A missing or an extra key does not compile. */
export type Translated<T> = { readonly [K in keyof T]: string };

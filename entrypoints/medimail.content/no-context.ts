/**
 * Stands for WXT's own `ContentScriptContext`, which we make no use of: it tells the page that an extension is there, and
 * which, by an event that any script of the page can hear.
 */
export class ContentScriptContext {}

interface Manifest {
  version?: string;
  permissions?: string[];
  host_permissions?: string[];
  content_security_policy?: { extension_pages?: string };
}

/** What must not be in the manifest: a store updates by itself, and nobody but us may reach what is ours. */
const UNWANTED = ['update_url', 'web_accessible_resources', 'externally_connectable', 'key', 'devtools_page'];
/** What a script that is shipped never does. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['runs text as code', /\beval\(|new Function\(/],
  ['writes markup', /(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write\(/],
  ['names a map of its sources', /\/\/[#@] sourceMappingURL=/],
  ['loads a script from elsewhere', /importScripts\(\s*["']https?:|import\(\s*["']https?:/],
];
/** All that there is in an extension of ours. */
const SHIPPED = [
  /^(manifest|managed-schema)\.json$/,
  /^background\.js$/,
  /^[a-z-]+\.html$/,
  /^(chunks|assets|content-scripts)\/[\w-]+\.(js|css)$/,
  /^_locales\/(fr|en)\/messages\.json$/,
  /^icon(\/\d+\.png|\.svg)$/,
];
/** What the manifest names: a file of ours, by its ending. */
const NAMED = /"([\w./-]+\.(?:js|css|html|json|png|svg))"/g;

/**
 * What is wrong with a build that is to be shipped; nothing when it is as it must be.
 *
 * @param files contents by name
 * @param version what the manifest must say
 */
export function faultsIn(files: ReadonlyMap<string, Uint8Array>, version: string): string[] {
  const text = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
  if (!files.has('manifest.json')) return ['there is no manifest'];
  const manifest = JSON.parse(text('manifest.json')) as Manifest & Record<string, unknown>;
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...(manifest.version === version ? [] : [`the manifest is of version ${manifest.version}`]),
    ...UNWANTED.filter((name) => name in manifest).map((name) => `the manifest has ${name}`),
    ...(policy.includes("script-src 'self'") && !policy.includes('unsafe')
      ? []
      : [`the policy is « ${policy} »`]),
    ...[...files.keys()]
      .filter((name) => !SHIPPED.some((pattern) => pattern.test(name)))
      .map((name) => `${name} is not to be shipped`),
    ...[...text('manifest.json').matchAll(NAMED)]
      .filter(([, name = '']) => !files.has(name.replace(/^\//, '')))
      .map(([, name]) => `there is no ${name}, which the manifest names`),
    ...[...files.keys()]
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        FORBIDDEN.filter(([, pattern]) => pattern.test(text(name))).map(([what]) => `${name} ${what}`),
      ),
  ];
}

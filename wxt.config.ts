import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { noMarkup } from './test/run/no-markup.ts';
import { noPolyfills } from './test/run/no-polyfills.ts';
import { keepBudgets } from './test/run/size-budgets.ts';

/** The one host the assistant works on without asking. */
const MEDIMAIL = 'https://medimail.mipih.fr/*';

/**
 * What our own pages may do: run our scripts and nothing else, and ask nothing of anybody but the sources that can be
 * turned on; none but ours may frame them, as the exercise does. Styles are not limited to files, so that the page of a
 * report can be shown.
 */
const POLICY = [
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://gateway.api.esante.gouv.fr https://*.data.gouv.fr",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  imports: false,
  hooks: {
    'build:done'(wxt) {
      if (wxt.config.mode === 'production') keepBudgets(wxt.config.outDir);
    },
  },
  vite: ({ mode }) => ({
    plugins: [noMarkup(), noPolyfills()],
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/medimail.content/no-context.ts') },
    },
    // A twentieth smaller than what esbuild makes of it; functions that stand together are packed better.
    ...(mode === 'production' && {
      build: { minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3, hoist_funs: true } } },
    }),
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    // `alarms`: finished accounts are erased when their time is over, publications are due in the morning. It shows
    // no warning.
    permissions: ['storage', 'alarms'],
    host_permissions: [MEDIMAIL],
    // Asked for one host at a time, when an administrator adds another Medimail or turns a source on the net on.
    optional_permissions: ['scripting', 'notifications'],
    content_security_policy: { extension_pages: POLICY },
    optional_host_permissions: ['https://*/*'],
    icons: icons(),
    // Taken by none of the three browsers; whoever wants others sets them there.
    commands: {
      'open-checklist': command('Alt+Shift+O', '__MSG_command_open_checklist__'),
      'jump-to-step': command('Alt+Shift+E', '__MSG_command_jump_to_step__'),
      'next-account': command('Alt+Shift+U', '__MSG_command_next_account__'),
    },
    action: { default_title: '__MSG_extension_name__', default_icon: icons() },
    // Firefox takes managed values as they are.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'assistant-per@assistant-per.fr',
          // The first that tells its user, on every system, what an extension collects. Older ones, ESR 140 included,
          // are no longer kept up by Mozilla.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** A keyboard command, with the keys that it has at first. */
function command(keys: string, description: string) {
  return { suggested_key: { default: keys }, description };
}

/** The icon set drawn from `public/icon.svg`, by size in CSS pixels. */
function icons(): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 96, 128].map((size) => [String(size), `icon/${size}.png`]));
}

import { Window } from 'happy-dom';

/**
 * A page from its markup, in a window of its own that becomes the readers'. Its scripts are not run and it asks for
 * nothing.
 */
export function openPage(markup: string, url = 'https://medimail.mipih.fr/'): Document {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  const document = window.document as unknown as Document;
  document.write(markup);
  attachShadowRoots(document);
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument) attachShadowRoots(frame.contentDocument);
  }
  Object.assign(globalThis, {
    Node: window.Node,
    NodeFilter: window.NodeFilter,
    getComputedStyle: window.getComputedStyle.bind(window),
  });
  return document;
}

/** Attaches the shadow roots that markup declares: happy-dom's parser does not. */
function attachShadowRoots(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    template.remove();
    if (!shadow) continue;
    shadow.append(template.content);
    attachShadowRoots(shadow);
  }
}

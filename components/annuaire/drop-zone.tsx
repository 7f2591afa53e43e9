import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Acts } from './acts.ts';
import { FileName } from './file-name.tsx';
import { PasteBox } from './paste-box.tsx';
import { downloadTemplate } from './template.ts';

/** Where files are dropped, chosen or pasted: whatever they are, their content tells. */
export function DropZone({ acts }: { acts: Acts }) {
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  return (
    <section
      class="drop"
      data-part="drop"
      data-over={over}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        acts.give(event.dataTransfer?.files ?? []);
      }}
    >
      <div class="drop-target">
        <Icon drawing="download" />
        <h2 id={id}>{text('annuaire_drop_title')}</h2>
        <p>{text('annuaire_drop_about')}</p>
        <Button action="choose-files" look="solid" onAction={() => file.current?.click()}>
          {text('annuaire_choose')}
        </Button>
        <input
          ref={file}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            acts.give([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <dl class="kinds">
        <Kind title={text('annuaire_kind_list')} about={text('annuaire_kind_list_about')}>
          <div class="buttons">
            <Button
              action="template-xlsx"
              look="quiet"
              label={text('annuaire_template_label', '.xlsx')}
              onAction={() => void downloadTemplate('xlsx')}
            >
              {text('annuaire_template', '.xlsx')}
            </Button>
            <Button
              action="template-csv"
              look="quiet"
              label={text('annuaire_template_label', '.csv')}
              onAction={() => void downloadTemplate('csv')}
            >
              {text('annuaire_template', '.csv')}
            </Button>
          </div>
        </Kind>
        <Kind title="PS_LibreAcces" about={text('annuaire_kind_ps_about')} />
        <Kind title="Extraction_Correspondance_MSSante" about={text('annuaire_kind_mss_about')} />
      </dl>
      <PasteBox acts={acts} />
    </section>
  );
}

interface KindProps {
  title: string;
  about: string;
  children?: preact.ComponentChildren;
}

function Kind({ title, about, children }: KindProps) {
  return (
    <div>
      <dt>
        <FileName name={title} />
      </dt>
      <dd>
        {about}
        {children}
      </dd>
    </div>
  );
}

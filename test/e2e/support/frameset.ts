import type { FrameLocator, Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the `frameset` demo Medimail, found as a person finds them. */
export class FramesetMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(MEDIMAIL_URL);
    await this.page.frameLocator('[name=MENU]').getByText('GESTION DES COMPTES').click();
    await this.search.waitFor();
    if (query === '') return;
    await this.search.fill(query);
    await this.searchButton.click();
    // The frame's next page says what it was searched for.
    await this.main.locator(`[name=C][value="${query}"]`).waitFor();
  }

  row(mail: string): Locator {
    return this.main.locator('tr').filter({ has: this.main.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByText('Modifier');
  }

  plus(mail: string): Locator {
    return this.row(mail).getByText('+', { exact: true });
  }

  get search(): Locator {
    return this.main.locator('[name=C]');
  }

  get searchButton(): Locator {
    return this.button('OK');
  }

  get changeType(): Locator {
    return this.button('CHANGER LE TYPE DE BAL');
  }

  get types(): Locator {
    return this.inner.locator('select');
  }

  async choosePersonal(): Promise<void> {
    await this.types.selectOption('PERSONNEL');
  }

  get validate(): Locator {
    return this.inner.getByRole('button', { name: 'VALIDER' });
  }

  get rpps(): Locator {
    return this.field('IDENTIFIANT RPPS');
  }

  get saveUser(): Locator {
    return this.button("ENREGISTRER L'UTILISATEUR");
  }

  get address(): Locator {
    return this.field('ADRESSE MSSANTE');
  }

  visible(choice: 'Oui' | 'Non'): Locator {
    const row = this.main.locator('tr').filter({ hasText: /VISIBLE\sDANS/ });
    return row.getByRole('radio').nth(choice === 'Oui' ? 0 : 1);
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).check();
  }

  get save(): Locator {
    return this.button('ENREGISTRER');
  }

  private get main(): FrameLocator {
    return this.page.frameLocator('[name=PRINCIPAL]');
  }

  /** The frame in the record. */
  private get inner(): FrameLocator {
    return this.main.frameLocator('[name=CADRE]');
  }

  private button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  private field(label: string): Locator {
    return this.main
      .locator('tr')
      .filter({ hasText: label.replaceAll(' ', '\u00a0') })
      .locator('input');
  }
}

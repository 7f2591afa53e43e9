/** Spellings of one first name, one name a line; in plain letters. */
const SPELLINGS = `
ahmed ahmad
carole carol
catherine katherine katrine kathrine
cathy cathie caty kathy katy
christelle christele cristelle kristelle
christine christina cristina
christophe cristophe christopher
daniele danielle
elisabeth elizabeth
emilie emily
eric erick erik
fatima fatma
frederic frederick fredric
gaelle gaele
geoffrey geoffroy jeffrey
gwenaelle gwenaele
henri henry
jeremie jeremy
jerome gerome
joelle joele
karine carine karen
laetitia leticia letitia
lea leah
magali magalie
margot margaux
mariannick marianick
maryline marilyne marylin
mathias matthias mathyas
mathieu matthieu
melanie melany
michael mickael mikael
michele michelle
mohamed mohammed mohammad muhammad mohamad
muriel murielle
nathalie nathaly
noemie noemi
patrick patric
philippe philip
remi remy
sarah sara
stephane stephan
sylvie silvie
theophile teophile
thibault thibaut thibaud
timothee timothe
yannick yannic
yasmine yasmina
yoann yohan yohann yoan johan johann
youssef yousef
`;

/** A short form, then the first names that it may stand for; in plain letters, `jeanpierre` in one word. */
const SHORT_FORMS = `
abdel abdelkader abdellah abdelaziz abdelhamid
adri adrien adrienne
alex alexandre alexandra alexis alexia
amel amelie
angie angelique angela
annick anne
annie anne
antho anthony
arno arnaud
aure aurelie aurelien
aurel aurelie aurelien
babeth elisabeth
barb barbara
bastien sebastien
bea beatrice
ben benjamin benoit
bene benedicte
benji benjamin
bernie bernadette bernard
bert bertrand albert robert hubert
betty elisabeth
cam camille
caro caroline carole
cat catherine
cath catherine
cathy catherine
ced cedric
cel celine
charly charles charlotte
chris christophe christian christine christelle
christ christophe
christo christophe
claudie claudine
clem clement clemence clementine
coco corinne colette
cyr cyril cyrille
dan daniel daniele
dani daniel daniele
dany daniel daniele
deb deborah
dede andre
del delphine
delph delphine
dom dominique
domi dominique
ed edouard edmond
eddy edouard edmond
eli elisabeth eliane elise
elise elisabeth
elo elodie eloise
emy emilie
estel estelle
fab fabien fabienne fabrice
fabi fabienne fabien
fati fatima
flav flavie flavien
flo florence florian florent
fran francoise francois
francine francoise
fred frederic frederique
gab gabriel gabrielle
gaby gabriel gabrielle
gege gerard
gene genevieve
geo georges geoffrey
geof geoffrey
gil gilles gilbert
greg gregory gregoire
guill guillaume
gwen gwenaelle gwenael gwendoline gwenola
hel helene
isa isabelle
jackie jacqueline jacques
jacky jacques jacqueline
jef jeanfrancois
jeff geoffrey jeanfrancois
jen jennifer
jenny jennifer
jerem jeremie
jess jessica
jo joel joelle joseph joceline jocelyne johanna
joe joseph
jon jonathan
josy josiane josette jocelyne
ju julien julie juliette
jul jules julien julie
kate catherine
kev kevin
laeti laetitia
lau laurence laurent laure laura
leo leonard leopold leonie
lili liliane elisabeth
lilou louise
lisa elisabeth
lise elisabeth elise annelise
liz elisabeth
lou louise
loulou louis louise
ludo ludovic
mado madeleine
mag magali margot
maggy marguerite
manu emmanuel emmanuelle manuel manuela
marieth marietherese
marilou marielouise
mariejo mariejosephe mariejoseph mariejosee
mariejose mariejosee mariejosephe
marjo marjorie marjolaine
mat mathieu mathilde mathias
math mathieu mathilde mathias
max maxime maxence maximilien
mel melanie melissa
mich michel michele
mick michael
micka michael
mike michael
mo mohamed
moha mohamed
momo mohamed
moni monique
nad nadia nadine nadege
nat nathalie natacha nathan
nath nathalie nathan
nico nicolas nicole
oli olivier olivia
oliv olivier
ophe ophelie
pat patrick patrice patricia
phil philippe
pris priscilla
quent quentin
raph raphael raphaelle
ray raymond
reg regis
ric eric richard
rob robert robin
rod rodolphe rodrigue
rom romain
sab sabine sabrina
sacha alexandre
sam samuel samia samir samantha
samy samuel samir
sandra alexandra
sandy sandrine sandra
seb sebastien
sev severine
stef stephane stephanie
steph stephane stephanie
steve steven stephane
suzie suzanne
suzy suzanne
syl sylvie sylvain sylviane
teddy edouard theodore
theo theodore theophile
thib thibault
tim timothee
tiph tiphaine
tom thomas
tony antoine anthony antonio
val valerie valentin valentine
vaness vanessa
vero veronique
vic victor victoire victoria
vince vincent
virg virginie
viv viviane vivien
will william wilfried
willy william wilfried
xav xavier
yann yannick
zab isabelle
`;

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const ONE_SPELLING: ReadonlyMap<string, string> = new Map(
  linesOf(SPELLINGS).flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

const FULL: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(SHORT_FORMS).map(([short = '', ...full]) => [short, full] as const),
);

const NONE: readonly string[] = [];

/** One spelling for all those of a first name, in plain letters: `yohan` and `johann` give `yoann`. */
export function oneSpelling(letters: string): string {
  return ONE_SPELLING.get(letters) ?? letters;
}

/** The first names that one may be short for, each in its {@link oneSpelling}: `alex` gives `alexandre`, `alexis`… */
export function fullFirstNames(letters: string): readonly string[] {
  return FULL.get(oneSpelling(letters)) ?? NONE;
}

/** Whether two different words are one first name, spelled in two ways or one of them short for the other. */
export function isSameFirstName(a: string, b: string): boolean {
  const [one, other] = [oneSpelling(a), oneSpelling(b)];
  return one === other || fullFirstNames(one).includes(other) || fullFirstNames(other).includes(one);
}

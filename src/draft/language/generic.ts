/** What would be true of any paper: a claim whose words say nothing of its own matter. */
import { stemsOf } from './words.ts'

/** Words that papers on any policy use. */
const GENERIC = stemsOf(`ability able achieve act action actions actor actors add address adopt advance age aim ambitious applied approach approaches area areas aspect aspects attention back
become begin begins believe benefit benefits better big bold bring build building call capabilities capability case cases central challenge challenges challenging change changes changing clear clearly
closer closely come coming commitment common complete complex complexity comprehensive concern concerns concrete consider considerable consideration constant contemporary context continue continued
continues core could country countries create creates critical crucial current currently day debate decade decades decision decisions deep deeper develop developing development developments different
difficult difficulties direction discussion dramatic dramatically dynamic early easy effect effective effectively effort efforts emerge emerging enable end engage engagement enhance ensure environment era
essential establish evolve evolving exist existing expand face faces facing factor factors far finish finished focus follow forward framework frameworks full fundamental fundamentally future gain general
give given global goal goals good government governments great greater grow growing grown grows growth hard help helps high highlight highly history hold huge idea ideas immediate impact implement
implementation implication implications importance important improve improving include includes increase increased increasing increasingly initiative initiatives innovative integral integrated interest interests
invest investment involve issue issues key know lack landscape large larger lead leader leaders leading lesson lessons level like likely limited line little long longer look made main maintain major make makes making
manage many matter matters mean meaningful means measure measures meet mission modern moment month months move multiple nature near necessary need needed needs number objective objectives obstacle offer offers
ongoing open opportunities opportunity option options order outcome outcomes particular particularly partner partners past path pillar pivotal place plan planning plans play plays point policies policy policymaker
policymakers position positive possible potential power powerful practical present pressing pressure prevent primary priorities prioritise prioritize priority problem problems process processes program
programme programs progress promise protect provide provides pursue question questions quickly raise range rapid rapidly real reality really recent recently reconsider reduce reform reforms reframe region regional
relationship relevant rely remain remains require required requires requirement reshape resource resources respond response responses result results rethink right rise rising risk risks robust role roles scale scope
secure security see seem seems serious seriously set several shape shaping share shift shifting short show shows significant significantly similar simple single situation small solution solutions sophisticated
stability stakeholder stakeholders stakes stand start state states status step steps strategic strategies strategy strength strengthen strong stronger structure succeed success successful support sure sustain
sustained system systems take taken takes task tension tensions term terms thing things think thinking threat threats time times today together tool tools transform transformation trend trends turn ubiquitous
understand understanding unique urgent urgently use used using valuable value variety various vary vital vulnerable vulnerability way ways week weeks wide wider work working world year years`)

/** Words of its own that a claim needs; of one on what the title names, one says something of it. */
const LEAST = 2
const ON_TITLE = 2

/** Telling words of a title that names its matter, the share of them in what says it again, and the words of its own that this has at most. */
const NAMING = 3
const AGAIN = 0.8
const LITTLE = 2

/** How many of a claim’s words the title says, and how many are neither its nor any paper’s. */
function counted(stems: ReadonlySet<string>, title: ReadonlySet<string>): { own: number, named: number } {
  let [own, named] = [0, 0]
  for (const stem of stems) {
    if (title.has(stem))
      named += 1
    else if (!GENERIC.has(stem))
      own += 1
  }
  return { own, named }
}

/** Whether a claim has hardly a telling word beyond those that any paper uses, and those that its title says. */
export function isOfAnyPaper(stems: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  const { own, named } = counted(stems, title)
  return own < (named >= ON_TITLE ? LEAST - 1 : LEAST)
}

/** Whether a claim says nearly all that the title does, and little besides. */
export function saysTitleAgain(stems: ReadonlySet<string>, title: ReadonlySet<string>): boolean {
  const { own, named } = counted(stems, title)
  return title.size >= NAMING && named >= AGAIN * title.size && own <= LITTLE
}

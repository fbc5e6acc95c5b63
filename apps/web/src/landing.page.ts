import type { Config } from '#libs/platform';

interface Card { title: string; who: string; faces: string; tries: string[] }

/** The people of the demonstration, as the page introduces them. All of them are invented. */
const CARDS: Card[] = [
  {
    title: 'Amina, analyst', who: 'persona: analyst', faces: 'Lives in Dudley and wants three days a week of data work.',
    tries: ['Read her matches and why each one fits', 'Ask why one does not fit yet', 'Propose an introduction'],
  },
  {
    title: 'Dev, host', who: 'persona: host', faces: 'Runs the data team of an invented borough council.',
    tries: ['See candidates by pseudonym', 'Ask for an introduction', 'Answer one that waits'],
  },
  {
    title: 'Coordinator', who: 'persona: coordinator', faces: 'Reviews introductions for the forum and takes no side.',
    tries: ['Open the queue, soonest due first', 'Read both sides of a match', 'Approve or refuse with a reason'],
  },
  {
    title: 'Sam, student', who: 'persona: student', faces: 'Looks for a first placement.',
    tries: ['Look at the profile', 'Search placements', 'Put one aside and see it go'],
  },
];

/** The first page: what this is, where things are, and in a demonstration whom to try it as. */
export function landingPage(config: Config): string {
  const isDemo = config.demo !== 'off';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Skills Exchange: data skills and placements in the West Midlands</title>
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header><div class="wrap"><span class="name">Skills Exchange</span><span>West Midlands Open Data Forum</span></div></header>
${isDemo ? DEMO_BANNER : ''}
<main id="main" class="wrap">
<h1>Data skills, and the places that need them</h1>
<p class="lead">Analysts and students find placements, jobs and projects. Councils, charities and other hosts post them.
A score orders the lists and explains itself; a neutral coordinator reviews introductions; names are released only when both sides say yes.</p>
<h2>Where to go</h2>
<ul class="places">
<li><a href="/explorer/">API explorer</a>: every operation, with example queries for each kind of user</li>
${isDemo ? '<li><a href="/demo/mailbox">Mailbox</a>: the mails that this demonstration would have sent</li>' : ''}
<li><a href="/health/ready">Health</a>: whether the service is ready</li>
</ul>
${isDemo ? personas() : '<p>Sign in with a code that is sent to your e-mail address: <code>requestSignIn</code>, then <code>signIn</code>.</p>'}
</main>
<footer><div class="wrap"><p>Open source under the MIT licence. Contains places by the Office for National Statistics under the Open Government Licence v3.0.</p></div></footer>
</body>
</html>
`;
}

const DEMO_BANNER = '<p class="banner"><span class="wrap">This is a demonstration. Its people and organisations are invented; the places are real.</span></p>';

function personas(): string {
  const cards = CARDS.map((card) => `<li>
<h3>${card.title}</h3>
<p>${card.faces}</p>
<ul>${card.tries.map((one) => `<li>${one}</li>`).join('')}</ul>
<p class="who">${card.who}</p>
</li>`);
  return `<h2>Try it as somebody</h2>
<p>Open the <a href="/explorer/">explorer</a>, choose a person under &ldquo;Sign in as&rdquo;, and pick one of the examples.
There are a university coordinator, an administrator and a data protection reviewer, too.</p>
<ul class="cards">
${cards.join('\n')}
</ul>`;
}

/** Somebody of the demonstration whom a visitor can try the site as: who they are, what they face, what to try. All are invented. */
export interface Persona { readonly persona: string; readonly first: string; readonly name: string; readonly faces: string; readonly tries: readonly string[] }

export const PERSONAS: readonly Persona[] = [
  {
    persona: 'analyst', first: 'Amina', name: 'Amina, analyst', faces: 'Lives in Dudley and wants three days a week of data work.',
    tries: ['Read her matches and why each one fits', 'Ask what would open more', 'Propose an introduction'],
  },
  {
    persona: 'host', first: 'Dev', name: 'Dev, host', faces: 'Runs the data team of an invented borough council.',
    tries: ['See candidates by pseudonym', 'Ask for an introduction', 'Post an opportunity from a pasted advert'],
  },
  {
    persona: 'coordinator', first: 'a coordinator', name: 'Coordinator', faces: 'Reviews introductions for the forum and takes no side.',
    tries: ['Open the queue, soonest due first', 'Read both sides of a match', 'Approve or refuse with a reason'],
  },
  {
    persona: 'deputy', first: 'a deputy', name: 'Deputy coordinator', faces: 'Belongs to a host and reviews introductions of others when coordinators are few.',
    tries: ['Open the queue', 'Read both sides without a name', 'Approve or refuse with a reason'],
  },
  {
    persona: 'student', first: 'Sam', name: 'Sam, student', faces: 'Looks for a first placement.',
    tries: ['Look at the profile', 'Search placements', 'Put one aside and see it go'],
  },
  {
    persona: 'university', first: 'Ruth', name: 'Ruth, university', faces: 'Looks after the placements of a university’s students.',
    tries: ['See what the university has posted', 'Invite a colleague', 'Read the inbox'],
  },
  {
    persona: 'admin', first: 'an administrator', name: 'Administrator', faces: 'Keeps the service running.',
    tries: ['See what could not be delivered', 'Look at how evenly opportunities are seen', 'Propose a change of the weights'],
  },
  {
    persona: 'reviewer', first: 'a reviewer', name: 'Data protection reviewer', faces: 'Checks what is kept about people, and changes nothing.',
    tries: ['Read how matching works', 'Look at the figures', 'Read the privacy notice'],
  },
];

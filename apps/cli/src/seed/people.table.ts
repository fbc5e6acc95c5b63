/** First and last names for invented people; any likeness is chance. */
export const FIRST_NAMES = [
  'Ada', 'Bilal', 'Carys', 'Dina', 'Emeka', 'Farah', 'Grace', 'Harjit', 'Iona', 'Jamal', 'Kemi', 'Leon', 'Mei', 'Nadia', 'Owen', 'Priya', 'Quinn', 'Rosa',
  'Samir', 'Tanya', 'Usman', 'Vera', 'Wen', 'Xenia', 'Yusuf', 'Zofia', 'Anil', 'Bethan', 'Chidi', 'Daria', 'Elif', 'Finn', 'Gita', 'Hugo', 'Imran', 'Joan',
] as const;

export const LAST_NAMES = [
  'Ashworth', 'Begum', 'Carter', 'Doyle', 'Evans', 'Farooq', 'Green', 'Hussain', 'Ikeda', 'Jones', 'Kaur', 'Lloyd', 'Morris', 'Nowak', 'Okafor', 'Patel',
  'Quigley', 'Roberts', 'Singh', 'Taylor', 'Uddin', 'Vaughan', 'Williams', 'Yates', 'Zhang', 'Adeyemi', 'Bright', 'Chowdhury', 'Dixon', 'Edwards',
] as const;

/** Outward postcodes in which they live: real places all over the region. */
export const HOMES = [
  'B1', 'B14', 'B21', 'B29', 'B31', 'B44', 'B63', 'B70', 'B72', 'B91', 'B97', 'CV1', 'CV4', 'CV6', 'CV11', 'CV21', 'CV31', 'CV37', 'DY1', 'DY4', 'DY5', 'DY8',
  'DY10', 'WS1', 'WS3', 'WS10', 'WS13', 'WV1', 'WV6', 'WV10', 'WV14', 'ST4', 'ST5', 'ST16', 'ST17', 'B77', 'HR1', 'HR4', 'WR1', 'WR5', 'TF1', 'TF3', 'SY1', 'SY3',
] as const;

export const THEMES = ['health', 'transport', 'homes', 'environment', 'skills', 'safety', 'open-data'] as const;

/** How somebody speaks of themselves. */
export const ABOUT = [
  'I like questions that end in a decision.',
  'I have worked with public figures for years and want to see what they change.',
  'I am coming back to work after a break and have kept my hand in.',
  'I taught myself and want to learn from a team.',
  'I make messy spreadsheets into something that can be trusted.',
  'I am at my best between the people who ask and the data that answers.',
] as const;

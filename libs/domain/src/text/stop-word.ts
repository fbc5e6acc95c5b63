/** English words that say nothing of a skill, in lower case. Negations and quantities are here too: labels are matched, not meanings. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  'a', 'about', 'after', 'all', 'also', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'both', 'but', 'by', 'can', 'could', 'do', 'etc',
  'for', 'from', 'had', 'has', 'have', 'he', 'her', 'his', 'how', 'i', 'if', 'in', 'into', 'is', 'it', 'its', 'many', 'may', 'more', 'most',
  'must', 'my', 'no', 'not', 'of', 'on', 'one', 'or', 'other', 'our', 'out', 'over', 'she', 'should', 'so', 'some', 'such', 'than', 'that',
  'the', 'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'through', 'to', 'under', 'up', 'us', 'very', 'was', 'we', 'were',
  'what', 'when', 'where', 'which', 'while', 'who', 'will', 'with', 'within', 'would', 'you', 'your',
]);

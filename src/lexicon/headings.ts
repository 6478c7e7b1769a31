/** Words by which a heading tells what stands below it. */
export const headingCues = {
  /** "1. On the draft Decree": a numbered line that names a matter and is no task. */
  numbered: /^(?:on|regarding|about|concerning|with regard to|as for|for the)\b/i,
  /** Below it stand tasks. */
  tasks:
    /\b(?:tasks?|solutions?|directions?|to-do|actions?|assignments?|requirements?|next steps|what happens next|orders?|implementation)\b/i,
  /** Before the time by which the tasks below are done. */
  done: /^(?:completed|finished|done|fulfilled|delivered|accomplished|submitted|due)$/,
  /** Below it stands what has been. */
  assessment:
    /\b(?:assessments?|evaluation|results?|achievements?|limitations?|shortcomings?|causes?|reasons?|background|situation|review of|context|lessons?|overview)\b/i,
} as const;

/** Labels before a colon that say which role the bodies after them have. */
export const roleLabels = {
  lead: /^(?:lead|lead agency|presiding agency|in charge|responsible|responsibility|owner|responsible agency|implementing agency|assigned to)$/,
  partners:
    /^(?:support|supporting|coordinating agency|coordinating agencies|coordinating|coordination|partners|with|in coordination)$/,
} as const;

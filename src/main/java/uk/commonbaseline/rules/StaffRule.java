package uk.commonbaseline.rules;

import uk.commonbaseline.normalise.StaffPost;

/// A rule over a staff post.
public non-sealed interface StaffRule extends Rule<StaffPost> {}

package uk.commonbaseline.dispatch;

import uk.commonbaseline.report.Readership;

/// Somebody who gets each edition of the board pack.
///
/// @param name as the message addresses them, such as "Clerk to the board"
/// @param edition which of its editions they may see, and no other
/// @param drafts whether they get drafts too
public record Recipient(String name, MailAddress address, Readership edition, boolean drafts) {}

/// The doors out: the board's mailbox and folder, and the officers' mailbox. What is owed is written into an outbox in
/// the warehouse first, and sent from there, so that neither a mail server that is down nor a crash loses anything.
@ApplicationModule(
        displayName = "Dispatch: mail and folders",
        allowedDependencies = {"report", "receipt", "partnership", "settings", "sql"})
@NullMarked
package uk.commonbaseline.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

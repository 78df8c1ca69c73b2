-- What leaves the house: messages and folders that are owed, each try, and how it ended. No attachment is kept here.

create table warehouse.outbox_edition (
    edition     text        primary key,
    printing_at timestamptz not null,
    queued_at   timestamptz
);
comment on table warehouse.outbox_edition is 'Editions that were printed while jobs/dispatch.yml was there; one whose printing ended and that is not queued yet is owed to its readers.';
comment on column warehouse.outbox_edition.edition is 'The edition, as its folder is named.';
comment on column warehouse.outbox_edition.printing_at is 'When its printing last began.';
comment on column warehouse.outbox_edition.queued_at is 'When its messages and folders were last written down; empty until then.';

create table warehouse.outbox (
    message_no  integer     generated always as identity primary key,
    kind        text        not null check (kind in ('edition', 'digest', 'reminder')),
    about       text        not null,
    readership  text        not null,
    recipient   text        not null,
    address     text        not null,
    message_id  text        not null unique,
    subject     text        not null,
    body        text        not null,
    pack_sha256 char(64),
    queued_at   timestamptz not null,
    state       text        not null default 'waiting' check (state in ('waiting', 'sent', 'refused', 'given-up', 'stopped')),
    tries       smallint    not null default 0,
    next_try_at timestamptz not null,
    ended_at    timestamptz,
    check ((kind = 'edition') = (pack_sha256 is not null)),
    check ((state = 'waiting') = (ended_at is null))
);
create index on warehouse.outbox (next_try_at) where state = 'waiting';
comment on table warehouse.outbox is 'Each message that is owed to one recipient, written once. What it says never changes; what was sent is never sent again.';
comment on column warehouse.outbox.message_no is 'Number of the message, by which commands name it.';
comment on column warehouse.outbox.kind is 'An edition of the board pack, a digest of what was received, or a reminder of what is due.';
comment on column warehouse.outbox.about is 'The edition as its folder is named; the day of the digest; the due day and the days before or after it.';
comment on column warehouse.outbox.readership is 'What it may show: restricted, public, or a council''s code.';
comment on column warehouse.outbox.recipient is 'The recipient''s name as jobs/dispatch.yml has it.';
comment on column warehouse.outbox.address is 'Where it goes.';
comment on column warehouse.outbox.message_id is 'Its Message-ID, made from what it is about and for whom: the same in each try.';
comment on column warehouse.outbox.subject is 'The subject.';
comment on column warehouse.outbox.body is 'The text.';
comment on column warehouse.outbox.pack_sha256 is 'sha256 of the edition''s PDF; a print with other bytes is another message. Empty for other kinds.';
comment on column warehouse.outbox.queued_at is 'When it was written down; also its date.';
comment on column warehouse.outbox.state is 'waiting; sent; refused by the server for good; given up after the tries that the settings allow; stopped by us, since what was to be sent is not what was printed, or the settings no longer name its recipient.';
comment on column warehouse.outbox.tries is 'How often it was tried since it was last queued.';
comment on column warehouse.outbox.next_try_at is 'Before this moment it is not tried by itself.';
comment on column warehouse.outbox.ended_at is 'When it was sent, refused, given up or stopped.';

create table warehouse.outbox_file (
    message_no integer  not null references warehouse.outbox,
    position   smallint not null,
    file_name  text     not null,
    sha256     char(64) not null,
    bytes      bigint   not null,
    primary key (message_no, position)
);
comment on table warehouse.outbox_file is 'The files that each message carries, as the edition''s manifest names them. They are read when it is sent.';
comment on column warehouse.outbox_file.message_no is 'The message.';
comment on column warehouse.outbox_file.position is 'Place among its attachments, from 1.';
comment on column warehouse.outbox_file.file_name is 'The file in the edition''s folder.';
comment on column warehouse.outbox_file.sha256 is 'Its sha256 when the message was written; a file with another one is not sent.';
comment on column warehouse.outbox_file.bytes is 'Its size.';

create table warehouse.outbox_told (
    message_no integer not null references warehouse.outbox,
    delivery   integer not null references warehouse.delivery,
    primary key (message_no, delivery)
);
create index on warehouse.outbox_told (delivery);
comment on table warehouse.outbox_told is 'The deliveries that each digest tells of; none is told to a council twice.';
comment on column warehouse.outbox_told.message_no is 'The digest.';
comment on column warehouse.outbox_told.delivery is 'The delivery.';

create table warehouse.outbox_attempt (
    message_no integer     not null references warehouse.outbox,
    attempt_no integer     not null,
    begun_at   timestamptz not null,
    ended_at   timestamptz,
    answer     text        not null default 'unknown' check (answer in ('unknown', 'sent', 'refused', 'later', 'unreached', 'stopped')),
    words      text        not null default '',
    primary key (message_no, attempt_no)
);
comment on table warehouse.outbox_attempt is 'Each try to send a message. It is written before the try, so one that the program did not live to see the end of stays unknown.';
comment on column warehouse.outbox_attempt.message_no is 'The message.';
comment on column warehouse.outbox_attempt.attempt_no is 'Number of the try, from 1.';
comment on column warehouse.outbox_attempt.begun_at is 'When it began.';
comment on column warehouse.outbox_attempt.ended_at is 'When its end was noted; empty where it never was.';
comment on column warehouse.outbox_attempt.answer is 'sent; refused for good; later; unreached where the server could not be spoken to; stopped by us; unknown where the message was handed over and no answer came.';
comment on column warehouse.outbox_attempt.words is 'The server''s words, without addresses; or ours.';

create table warehouse.outbox_folder (
    edition     text        not null,
    readership  text        not null,
    folder      text        not null,
    pack_sha256 char(64)    not null,
    queued_at   timestamptz not null,
    state       text        not null default 'waiting' check (state in ('waiting', 'delivered', 'stopped')),
    tries       smallint    not null default 0,
    words       text        not null default '',
    ended_at    timestamptz,
    primary key (edition, readership, folder, pack_sha256),
    check ((state = 'waiting') = (ended_at is null))
);
comment on table warehouse.outbox_folder is 'Each edition that is owed to a folder, and whether it lies there.';
comment on column warehouse.outbox_folder.edition is 'The edition, as its folder is named.';
comment on column warehouse.outbox_folder.readership is 'Which of its editions: restricted, public, or a council''s code.';
comment on column warehouse.outbox_folder.folder is 'The folder of jobs/dispatch.yml into which it goes.';
comment on column warehouse.outbox_folder.pack_sha256 is 'sha256 of the PDF.';
comment on column warehouse.outbox_folder.queued_at is 'When it was written down.';
comment on column warehouse.outbox_folder.state is 'waiting; delivered; stopped, since the edition is not what was printed, or the settings no longer name the folder.';
comment on column warehouse.outbox_folder.tries is 'How often it was tried.';
comment on column warehouse.outbox_folder.words is 'Where it lies, or what stood in the way of the last try.';
comment on column warehouse.outbox_folder.ended_at is 'When it was delivered or stopped.';

-- Guards ----------------------------------------------------------------------------------------------------------------

create function warehouse.outbox_keeps_its_word() returns trigger language plpgsql as $$
begin
    if (old.message_no, old.kind, old.about, old.readership, old.recipient, old.address, old.message_id, old.subject, old.body,
        old.pack_sha256, old.queued_at)
       is distinct from
       (new.message_no, new.kind, new.about, new.readership, new.recipient, new.address, new.message_id, new.subject, new.body,
        new.pack_sha256, new.queued_at) then
        raise exception 'message % says what it says; write another one', old.message_no using errcode = '23514';
    end if;
    if old.state = 'sent' then
        raise exception 'message % was sent; it is not sent again', old.message_no using errcode = '23514';
    end if;
    if old.state <> 'waiting' and new.state not in ('waiting', old.state) then
        raise exception 'message % waits again before anything else', old.message_no using errcode = '23514';
    end if;
    return new;
end $$;
comment on function warehouse.outbox_keeps_its_word() is 'Refuses to change what a message says or to whom, and to send again what was sent.';
create trigger keeps_its_word before update on warehouse.outbox for each row execute function warehouse.outbox_keeps_its_word();

create function warehouse.outbox_attempt_ends_once() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or new.ended_at is null
       or (old.message_no, old.attempt_no, old.begun_at) is distinct from (new.message_no, new.attempt_no, new.begun_at) then
        raise exception 'try % of message % is noted as it was', old.attempt_no, old.message_no using errcode = '23514';
    end if;
    return new;
end $$;
comment on function warehouse.outbox_attempt_ends_once() is 'Refuses to change a try once its end was noted.';
create trigger ends_once before update on warehouse.outbox_attempt for each row execute function warehouse.outbox_attempt_ends_once();

do $$
declare kept text;
begin
    foreach kept in array array['outbox_file', 'outbox_told'] loop
        execute format('create trigger no_change before update or delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', kept);
    end loop;
    foreach kept in array array['outbox', 'outbox_attempt', 'outbox_folder', 'outbox_edition'] loop
        execute format('create trigger no_removal before delete or truncate on warehouse.%I for each statement execute function warehouse.refuse_change()', kept);
    end loop;
end $$;

-- Nobody but the program reads these: they hold recipients. No column is named for a council, so none gets rows of them.
grant select, insert, update on warehouse.outbox, warehouse.outbox_attempt, warehouse.outbox_folder, warehouse.outbox_edition to baseline_loader;
grant select, insert on warehouse.outbox_file, warehouse.outbox_told to baseline_loader;
grant usage on all sequences in schema warehouse to baseline_loader;
call warehouse.apply_guard();

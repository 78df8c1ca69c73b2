-- Editions for readers who don't see everything: what was printed for whom, and what of it was held back. Figures' values stand in the restricted
-- edition's list alone, so this tells nothing that was held back; it tells the next edition what the readers of the last one know.
create table warehouse.reader_edition (
    edition        text     not null,
    readership     text     not null,
    baseline_id    integer  not null references warehouse.baseline,
    smallest       smallint not null,
    pack_sha256    char(64) not null,
    figures_sha256 char(64) not null,
    primary key (edition, readership)
);
comment on table warehouse.reader_edition is 'Editions that were printed for the public or for one council.';
comment on column warehouse.reader_edition.edition is 'The edition, as on its pages.';
comment on column warehouse.reader_edition.readership is 'public, or the code of the council.';
comment on column warehouse.reader_edition.baseline_id is 'The baseline that it shows.';
comment on column warehouse.reader_edition.smallest is 'The smallest number of posts that it tells.';
comment on column warehouse.reader_edition.pack_sha256 is 'Fingerprint of its PDF.';
comment on column warehouse.reader_edition.figures_sha256 is 'Fingerprint of the list of its figures.';

create table warehouse.reader_figure (
    edition    text    not null,
    readership text    not null,
    ref        text    not null,
    held_back  boolean not null,
    primary key (edition, readership, ref),
    foreign key (edition, readership) references warehouse.reader_edition on delete cascade
);
comment on table warehouse.reader_figure is 'Which figures such an edition tells, and which it holds back.';
comment on column warehouse.reader_figure.edition is 'The edition, as on its pages.';
comment on column warehouse.reader_figure.readership is 'public, or the code of the council.';
comment on column warehouse.reader_figure.ref is 'The figure''s reference.';
comment on column warehouse.reader_figure.held_back is 'Whether a letter stands instead of it.';

grant select, insert, update, delete on warehouse.reader_edition, warehouse.reader_figure to baseline_loader;
grant select on warehouse.reader_edition, warehouse.reader_figure to baseline_reporter;
call warehouse.apply_guard();

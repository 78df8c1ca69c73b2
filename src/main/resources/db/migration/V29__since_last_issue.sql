-- What changed since the issue before: noted before an edition is printed, so that it can be printed again as it was.
create table warehouse.issue (
    edition         text primary key,
    before          text not null,
    before_baseline text not null,
    unexplained     text not null default ''
);
comment on table warehouse.issue is 'Which issue came before each edition; an edition without a line is the first.';
comment on column warehouse.issue.edition is 'The edition.';
comment on column warehouse.issue.before is 'The edition of the same partnership that was printed last before it.';
comment on column warehouse.issue.before_baseline is 'The baseline of that one.';
comment on column warehouse.issue.unexplained is 'Why the changes between the two baselines can''t be told; empty where they are.';

create table warehouse.issue_figure (
    edition text    not null references warehouse.issue on delete cascade,
    ref     text    not null,
    value   numeric not null,
    primary key (edition, ref)
);
comment on table warehouse.issue_figure is 'Headline figures of the issue before, as it printed them.';
comment on column warehouse.issue_figure.edition is 'The edition that tells what changed.';
comment on column warehouse.issue_figure.ref is 'Reference of the figure, the same in both.';
comment on column warehouse.issue_figure.value is 'Its value in the issue before, in its own unit.';

create table warehouse.issue_change (
    edition  text          not null references warehouse.issue on delete cascade,
    position integer       not null,
    kind     text          not null,
    council  text          not null,
    service  text          not null,
    what     text          not null,
    cost     numeric(18,4) not null,
    fte      numeric(18,4) not null,
    primary key (edition, position)
);
comment on table warehouse.issue_change is 'The bridge from the baseline of the issue before to that of the edition; together the lines make the difference.';
comment on column warehouse.issue_change.edition is 'The edition that tells what changed.';
comment on column warehouse.issue_change.position is 'Order of the bridge.';
comment on column warehouse.issue_change.kind is 'new-data, restated-data, data-withdrawn, real-change, mapping-change or method-change.';
comment on column warehouse.issue_change.council is 'The partner.';
comment on column warehouse.issue_change.service is 'The service.';
comment on column warehouse.issue_change.what is 'The file, the codes or the subjective that it is about.';
comment on column warehouse.issue_change.cost is 'Pounds; negative where there is less now.';
comment on column warehouse.issue_change.fte is 'Full-time equivalents; likewise.';

create table warehouse.issue_assumption (
    edition  text    not null references warehouse.issue on delete cascade,
    position integer not null,
    option   text    not null,
    words    text    not null,
    earlier  text    not null,
    later    text    not null,
    primary key (edition, position)
);
comment on table warehouse.issue_assumption is 'Assumptions that are not those of the issue before.';
comment on column warehouse.issue_assumption.edition is 'The edition that tells what changed.';
comment on column warehouse.issue_assumption.position is 'Order of the assumptions.';
comment on column warehouse.issue_assumption.option is 'The option; empty for what all share.';
comment on column warehouse.issue_assumption.words is 'What is assumed.';
comment on column warehouse.issue_assumption.earlier is 'Its value then; empty where it was not assumed.';
comment on column warehouse.issue_assumption.later is 'Its value now; empty where it is not assumed any more.';

grant select, insert, update, delete on warehouse.issue, warehouse.issue_figure, warehouse.issue_change, warehouse.issue_assumption to baseline_loader;
grant select on warehouse.issue, warehouse.issue_figure, warehouse.issue_change, warehouse.issue_assumption to baseline_reporter;
call warehouse.apply_guard();

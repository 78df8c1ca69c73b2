-- How each delivery compares with an earlier one of the same extract. A check that could not be made is no pass.

create table warehouse.comparison (
    delivery_id   integer not null references warehouse.delivery,
    subject       text    not null check (subject in ('size', 'change')),
    compared_with integer references warehouse.delivery,
    outcome       text    not null check (outcome in ('alike', 'differs', 'not-compared')),
    words         text    not null,
    primary key (delivery_id, subject),
    check ((compared_with is null) = (outcome = 'not-compared'))
);
comment on table warehouse.comparison is 'How each delivery compares with an earlier one of the same extract; also that it could not be compared.';
comment on column warehouse.comparison.delivery_id is 'The delivery.';
comment on column warehouse.comparison.subject is 'size: whether the figures are in the same unit, pounds or thousands. change: whether a figure changed more than is usual.';
comment on column warehouse.comparison.compared_with is 'The earlier delivery; empty where there was none to compare with.';
comment on column warehouse.comparison.outcome is 'alike, differs or not-compared.';
comment on column warehouse.comparison.words is 'The outcome as the receipt says it.';

grant select, insert, update, delete on warehouse.comparison to baseline_loader;
grant select on warehouse.comparison to baseline_reporter;

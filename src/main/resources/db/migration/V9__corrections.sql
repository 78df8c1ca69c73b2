-- Corrections that officers wrote into the workbook that came back to them.

create table warehouse.correction_set (
    delivery_id  integer  primary key references warehouse.delivery,
    corrects     integer  not null references warehouse.delivery,
    built_as     text     not null,
    built_sha256 char(64) not null
);
comment on table warehouse.correction_set is 'A delivery that consists of corrections: an earlier delivery''s file with other values in some cells.';
comment on column warehouse.correction_set.delivery_id is 'The delivery that brought the corrections.';
comment on column warehouse.correction_set.corrects is 'The delivery whose file was corrected.';
comment on column warehouse.correction_set.built_as is 'The corrected file, which was read in place of the one that was dropped; relative to the partnership''s home.';
comment on column warehouse.correction_set.built_sha256 is 'sha256 over the corrected file.';

create table warehouse.correction (
    delivery_id   integer     not null references warehouse.correction_set on delete cascade,
    sheet         text        not null,
    row_no        integer     not null,
    column_letter text        not null,
    way           text        not null check (way in ('findings-sheet', 'cell')),
    old_words     text        not null,
    new_words     text        not null,
    corrected_at  timestamptz not null,
    primary key (delivery_id, sheet, row_no, column_letter)
);
comment on table warehouse.correction is 'Each cell whose value an officer corrected; never holds a personal value.';
comment on column warehouse.correction.delivery_id is 'The delivery that brought the correction.';
comment on column warehouse.correction.sheet is 'Name of the sheet; empty for CSV.';
comment on column warehouse.correction.row_no is 'Row as the officer''s program numbers it.';
comment on column warehouse.correction.column_letter is 'Letter of the column.';
comment on column warehouse.correction.way is 'Where the officer wrote it: on the Findings sheet, or into the cell itself.';
comment on column warehouse.correction.old_words is 'What stood there, quoted; of staff files only described.';
comment on column warehouse.correction.new_words is 'What stands there now, quoted; of staff files only described.';
comment on column warehouse.correction.corrected_at is 'When the corrections were received.';

create view warehouse.corrected_cell as
with recursive lineage (delivery_id, ancestor) as (
    select delivery_id, delivery_id from warehouse.correction_set
    union all
    select lineage.delivery_id, step.corrects
    from lineage
    join warehouse.correction_set step on step.delivery_id = lineage.ancestor
)
select lineage.delivery_id, correction.delivery_id as corrected_by, sheet, row_no, column_letter, way, old_words,
       new_words, corrected_at
from lineage
join warehouse.correction on correction.delivery_id = lineage.ancestor;
comment on view warehouse.corrected_cell is 'For each delivery, every correction that is in its figures: its own, and those of the versions it was made from.';

grant select, insert, update, delete on warehouse.correction_set, warehouse.correction to baseline_loader;
grant select on warehouse.corrected_cell to baseline_loader;

-- The columns of each delivery, so that the next one of the same extract can be compared with it.

create table warehouse.delivery_shape (
    delivery_id    integer  not null references warehouse.delivery,
    sheet_no       smallint not null,
    sheet          text     not null,
    column_no      smallint not null,
    heading        text     not null,
    declared_as    text     not null,
    field          text,
    rows_looked_at integer  not null,
    filled         integer  not null,
    figures        integer  not null,
    days           integer  not null,
    primary key (delivery_id, sheet_no, column_no)
);
comment on table warehouse.delivery_shape is 'The columns of each delivery in the order in which they stood, by which the next one''s new, missing, moved and renamed columns are told. Holds no values.';
comment on column warehouse.delivery_shape.delivery_id is 'The delivery.';
comment on column warehouse.delivery_shape.sheet_no is 'Position of the sheet among those read, from 1.';
comment on column warehouse.delivery_shape.sheet is 'Name of the sheet; empty for CSV.';
comment on column warehouse.delivery_shape.column_no is 'Position of the column from 1, empty ones counted.';
comment on column warehouse.delivery_shape.heading is 'The heading as it stood there.';
comment on column warehouse.delivery_shape.declared_as is 'The name that the feed''s definition has for the column; empty where it does not read it.';
comment on column warehouse.delivery_shape.field is 'What the column is read as; empty where it is not read, or holds several codes.';
comment on column warehouse.delivery_shape.rows_looked_at is 'How many of the first rows were looked at to tell what the column holds; 0 for a column that is not read.';
comment on column warehouse.delivery_shape.filled is 'In how many of them the cell was filled.';
comment on column warehouse.delivery_shape.figures is 'How many of the filled cells held a number or an amount.';
comment on column warehouse.delivery_shape.days is 'How many of the filled cells held a date.';

grant select, insert, delete on warehouse.delivery_shape to baseline_loader;

-- Content counts once: that is settled when a delivery is published, since only then it is known whether it counts.
drop index warehouse.one_load_per_content;
create unique index one_count_per_content on warehouse.delivery (sha256) where state in ('published', 'superseded');

-- A delivery may have to be read from its start again.
alter table warehouse.delivery add column attempt smallint not null default 1;
comment on column warehouse.delivery.attempt is 'How many times its reading began from the start; 1 for nearly all.';
grant delete on warehouse.delivery_amount to baseline_loader; -- of deliveries that start over

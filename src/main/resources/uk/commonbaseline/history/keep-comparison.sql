insert into warehouse.comparison (delivery_id, subject, compared_with, outcome, words)
values (:id, :subject, :with, :outcome, :words)
on conflict (delivery_id, subject)
    do update set compared_with = excluded.compared_with, outcome = excluded.outcome, words = excluded.words

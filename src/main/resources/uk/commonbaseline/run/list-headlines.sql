-- What the first page of an issue says: cost and posts of all and of each partner, and what each option is worth.
select ref, value from warehouse.figure
where edition_id = :id and (ref ~ '^[CP]-[^-]+-T$' or ref ~ '^O-[^-]+-(NET|NPV|PAYBACK)$')

insert into warehouse.extract_grade (council, feed, kind, grade) values (:council, :feed, :kind, :grade)

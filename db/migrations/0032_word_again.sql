-- Word documents had their pictures cut off in some programs: they are made anew when somebody asks.
DELETE FROM "edition_export" WHERE "path" LIKE '%.docx';

//! Lists of staff from spreadsheets: CSV and XLSX in, rows with their mistakes out. The only crate that names calamine.

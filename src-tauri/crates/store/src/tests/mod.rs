//! Tests of the whole store, each in a folder of its own.

mod files;
mod full;
mod laptops;
mod records;
mod register;
mod small;
mod views;
mod world;
